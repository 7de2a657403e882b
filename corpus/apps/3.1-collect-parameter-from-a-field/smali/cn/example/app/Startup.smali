.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcn/example/app/Options;->reset()V
    invoke-static {}, Lcn/example/app/Options;->allowAll()V
    sget-boolean v0, Lcn/example/app/Options;->collect:Z
    invoke-static {p0, v0}, Lcn/example/app/Tracker;->init(Landroid/content/Context;Z)V
    return-void
.end method
