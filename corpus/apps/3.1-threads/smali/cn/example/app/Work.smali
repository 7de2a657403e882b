.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 4
    new-instance v0, Lcn/example/app/ReadThread;
    invoke-direct {v0, p0}, Lcn/example/app/ReadThread;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcn/example/app/ReadThread;->start()V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcn/example/app/ListTask;
    invoke-direct {v1, p0}, Lcn/example/app/ListTask;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    new-instance v0, Landroid/os/HandlerThread;
    const-string v1, "reader"
    invoke-direct {v0, v1}, Landroid/os/HandlerThread;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Landroid/os/HandlerThread;->start()V
    invoke-virtual {v0}, Landroid/os/HandlerThread;->getLooper()Landroid/os/Looper;
    move-result-object v0
    new-instance v1, Landroid/os/Handler;
    invoke-direct {v1, v0}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v0, Lcn/example/app/WifiTask;
    invoke-direct {v0}, Lcn/example/app/WifiTask;-><init>()V
    invoke-virtual {v1, v0}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    return-void
.end method
