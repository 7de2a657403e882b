.class final Lcn/example/app/Courier;
.super Ljava/lang/Object;
.source "Courier.java"

.field private static handler:Landroid/os/Handler;

.method static declared-synchronized hand(Lcn/example/app/Errand;)V
    .registers 4
    const-class v0, Lcn/example/app/Courier;
    monitor-enter v0
    :try_start
    const-wide/16 v1, 0xc8
    invoke-static {p0, v1, v2}, Lcn/example/app/Courier;->later(Ljava/lang/Runnable;J)V
    :try_end
    .catchall {:try_start .. :try_end} :failed
    monitor-exit v0
    return-void
    :failed
    move-exception v1
    monitor-exit v0
    throw v1
.end method

.method private static later(Ljava/lang/Runnable;J)V
    .registers 6
    sget-object v0, Lcn/example/app/Courier;->handler:Landroid/os/Handler;
    if-nez v0, :made
    new-instance v1, Landroid/os/HandlerThread;
    const-string v0, "courier"
    invoke-direct {v1, v0}, Landroid/os/HandlerThread;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1}, Landroid/os/HandlerThread;->start()V
    new-instance v0, Landroid/os/Handler;
    invoke-virtual {v1}, Landroid/os/HandlerThread;->getLooper()Landroid/os/Looper;
    move-result-object v2
    invoke-direct {v0, v2}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    sput-object v0, Lcn/example/app/Courier;->handler:Landroid/os/Handler;
    :made
    invoke-virtual {v0, p0, p1, p2}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method
