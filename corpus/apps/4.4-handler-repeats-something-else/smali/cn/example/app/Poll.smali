.class public final Lcn/example/app/Poll;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.source "Poll.java"

.field private final activity:Landroid/app/Activity;

.field private final handler:Landroid/os/Handler;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/Poll;->activity:Landroid/app/Activity;
    new-instance v0, Landroid/os/Handler;
    invoke-direct {v0}, Landroid/os/Handler;-><init>()V
    iput-object v0, p0, Lcn/example/app/Poll;->handler:Landroid/os/Handler;
    return-void
.end method

.method public run()V
    .registers 4
    iget-object v0, p0, Lcn/example/app/Poll;->activity:Landroid/app/Activity;
    invoke-static {}, Landroid/os/SystemClock;->uptimeMillis()J
    move-result-wide v1
    invoke-static {v1, v2}, Ljava/lang/Long;->toString(J)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/Activity;->setTitle(Ljava/lang/CharSequence;)V
    iget-object v0, p0, Lcn/example/app/Poll;->handler:Landroid/os/Handler;
    const-wide/16 v1, 0x7d0
    invoke-virtual {v0, p0, v1, v2}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    return-void
.end method
