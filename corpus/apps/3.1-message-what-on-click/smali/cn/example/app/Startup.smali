.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    invoke-static {p0}, Lcn/example/app/Mailbox;->get(Landroid/content/Context;)Lcn/example/app/Mailbox;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcn/example/app/Mailbox;->sendEmptyMessage(I)Z
    invoke-virtual {v0, v1}, Lcn/example/app/Mailbox;->obtainMessage(I)Landroid/os/Message;
    move-result-object v0
    invoke-virtual {v0}, Landroid/os/Message;->sendToTarget()V
    return-void
.end method
