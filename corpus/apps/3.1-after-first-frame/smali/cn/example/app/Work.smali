.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 3
    const v0, @id/welcome
    invoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcn/example/app/PostedTask;
    invoke-direct {v1, p0}, Lcn/example/app/PostedTask;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->post(Ljava/lang/Runnable;)Z
    invoke-static {}, Landroid/os/Looper;->myQueue()Landroid/os/MessageQueue;
    move-result-object v0
    new-instance v1, Lcn/example/app/IdleTask;
    invoke-direct {v1, p0}, Lcn/example/app/IdleTask;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v1}, Landroid/os/MessageQueue;->addIdleHandler(Landroid/os/MessageQueue$IdleHandler;)V
    return-void
.end method
