.class Lcn/example/app/Host;
.super Ljava/lang/Object;
.source "Host.java"

.method static is(Landroid/content/Context;Ljava/lang/String;)Z
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getPackageName()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {p1, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    return v0
.end method
