.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/ReadTask;
    invoke-direct {v0, p0}, Lcn/example/app/ReadTask;-><init>(Landroid/content/Context;)V
    invoke-static {v0}, Lcn/example/app/ThreadPool;->run(Ljava/lang/Runnable;)V
    return-void
.end method
