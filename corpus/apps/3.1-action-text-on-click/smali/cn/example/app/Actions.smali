.class public Lcn/example/app/Actions;
.super Ljava/lang/Object;
.source "Actions.java"

.method public static call(Landroid/content/Context;Ljava/lang/String;)V
    .registers 4
    const-string v0, "read"
    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :other
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :other
    const-string v0, "open"
    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-eqz v0, :done
    const-string v0, "app"
    const-string v1, "open"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :done
    return-void
.end method
