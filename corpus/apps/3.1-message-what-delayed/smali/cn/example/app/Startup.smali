.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 5
    invoke-static {p0}, Lcn/example/app/Mailbox;->get(Landroid/content/Context;)Lcn/example/app/Mailbox;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcn/example/app/Mailbox;->sendEmptyMessage(I)Z
    const/4 v1, 0x2
    const-wide/16 v2, 0xbb8
    invoke-virtual {v0, v1, v2, v3}, Lcn/example/app/Mailbox;->sendEmptyMessageDelayed(IJ)Z
    return-void
.end method
