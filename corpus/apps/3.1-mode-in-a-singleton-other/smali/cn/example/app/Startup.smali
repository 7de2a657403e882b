.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcn/example/app/Recorder;->getInstance()Lcn/example/app/Recorder;
    move-result-object v0
    invoke-virtual {v0, p0}, Lcn/example/app/Recorder;->start(Landroid/content/Context;)V
    return-void
.end method
