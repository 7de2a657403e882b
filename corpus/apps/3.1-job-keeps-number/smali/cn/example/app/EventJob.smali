.class public final Lcn/example/app/EventJob;
.super Lcn/example/queue/Job;
.source "EventJob.java"

.field private final context:Landroid/content/Context;
.field private final event:I

.method public constructor <init>(Landroid/content/Context;I)V
    .registers 4
    invoke-direct {p0}, Lcn/example/queue/Job;-><init>()V
    invoke-virtual {p1}, Landroid/content/Context;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    iput-object v0, p0, Lcn/example/app/EventJob;->context:Landroid/content/Context;
    iput p2, p0, Lcn/example/app/EventJob;->event:I
    return-void
.end method

.method protected perform()V
    .registers 4
    iget v0, p0, Lcn/example/app/EventJob;->event:I
    const-string v1, "event"
    packed-switch v0, :events
    const-string v2, "unknown"
    :log
    invoke-static {v1, v2}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :opened
    const-string v2, "opened"
    goto :log
    :paused
    const-string v2, "paused"
    goto :log
    :bound
    iget-object v0, p0, Lcn/example/app/EventJob;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :closed
    const-string v2, "closed"
    goto :log
    :events
    .packed-switch 0x65
        :opened
        :paused
        :bound
        :closed
    .end packed-switch
.end method
