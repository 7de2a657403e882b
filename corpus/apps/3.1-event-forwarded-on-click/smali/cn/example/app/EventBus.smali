.class public Lcn/example/app/EventBus;
.super Ljava/lang/Object;
.source "EventBus.java"

.method public static post(Landroid/content/Context;I)V
    .registers 3
    const/4 v0, 0x0
    invoke-static {p1, v0, p0}, Lcn/example/app/EventTable;->dispatch(IILjava/lang/Object;)V
    return-void
.end method
