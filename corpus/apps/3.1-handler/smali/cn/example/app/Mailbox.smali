.class public Lcn/example/app/Mailbox;
.super Landroid/os/Handler;
.source "Mailbox.java"

.method constructor <init>(Landroid/os/Looper;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/os/Handler;-><init>(Landroid/os/Looper;)V
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 4
    iget v0, p1, Landroid/os/Message;->what:I
    const/4 v1, 0x7
    if-ne v0, v1, :done
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    :done
    return-void
.end method
