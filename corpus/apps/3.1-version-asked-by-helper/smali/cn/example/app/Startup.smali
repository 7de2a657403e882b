.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const/16 v0, 0x18
    invoke-static {v0}, Lcn/example/util/Versions;->isAtLeast(I)Z
    move-result v0
    if-eqz v0, :compat
    return-void
    :compat
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
