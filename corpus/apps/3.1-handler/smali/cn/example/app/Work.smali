.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 6
    new-instance v0, Landroid/os/Handler;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    new-instance v1, Lcn/example/app/PostedTask;
    invoke-direct {v1, p0}, Lcn/example/app/PostedTask;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
    new-instance v1, Lcn/example/app/DelayedTask;
    invoke-direct {v1, p0}, Lcn/example/app/DelayedTask;-><init>(Landroid/content/Context;)V
    const-wide/16 v2, 0x1388
    invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
    new-instance v0, Lcn/example/app/Mailbox;
    invoke-static {}, Landroid/os/Looper;->getMainLooper()Landroid/os/Looper;
    move-result-object v1
    invoke-direct {v0, v1}, Lcn/example/app/Mailbox;-><init>(Landroid/os/Looper;)V
    const/4 v1, 0x7
    invoke-virtual {v0, v1}, Lcn/example/app/Mailbox;->obtainMessage(I)Landroid/os/Message;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcn/example/app/Mailbox;->sendMessage(Landroid/os/Message;)Z
    return-void
.end method
