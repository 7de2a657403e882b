.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    sget-boolean v0, Lcn/example/app/Config;->reportOnStart:Z
    if-eqz v0, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
