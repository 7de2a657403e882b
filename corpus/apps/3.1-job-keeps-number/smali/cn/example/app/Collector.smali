.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 3
    new-instance v0, Lcn/example/app/EventJob;
    const/16 v1, 0x67
    invoke-direct {v0, p0, v1}, Lcn/example/app/EventJob;-><init>(Landroid/content/Context;I)V
    invoke-static {v0}, Lcn/example/queue/Queue;->add(Lcn/example/queue/Job;)V
    return-void
.end method
