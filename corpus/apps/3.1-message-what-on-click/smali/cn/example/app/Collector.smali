.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 3
    invoke-static {p0}, Lcn/example/app/Mailbox;->get(Landroid/content/Context;)Lcn/example/app/Mailbox;
    move-result-object v0
    const/4 v1, 0x2
    invoke-virtual {v0, v1}, Lcn/example/app/Mailbox;->sendEmptyMessage(I)Z
    return-void
.end method
