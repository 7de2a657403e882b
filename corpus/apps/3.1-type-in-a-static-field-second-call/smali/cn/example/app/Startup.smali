.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    invoke-static {}, Lcn/example/app/WideScreen;->prepare()V
    invoke-static {}, Lcn/example/app/Config;->getType()I
    move-result v0
    const/4 v1, 0x2
    if-ne v0, v1, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
