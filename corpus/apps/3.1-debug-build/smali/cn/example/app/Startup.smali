.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    sget-boolean v0, Lcn/example/app/BuildConfig;->DEBUG:Z
    if-eqz v0, :release
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :release
    return-void
.end method
