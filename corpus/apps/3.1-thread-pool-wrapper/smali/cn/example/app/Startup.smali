.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/WarmUp;
    invoke-direct {v0}, Lcn/example/app/WarmUp;-><init>()V
    invoke-static {v0}, Lcn/example/app/ThreadPool;->run(Ljava/lang/Runnable;)V
    return-void
.end method
