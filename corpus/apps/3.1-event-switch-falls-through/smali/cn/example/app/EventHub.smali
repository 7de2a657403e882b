.class public Lcn/example/app/EventHub;
.super Ljava/lang/Object;
.source "EventHub.java"

.method public static on(ILjava/lang/Object;)V
    .registers 4
    packed-switch p0, :events
    return-void
    :opened
    const-string v0, "app"
    const-string v1, "opened"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    :report
    check-cast p1, Landroid/content/Context;
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :closed
    const-string v0, "app"
    const-string v1, "closed"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :events
    .packed-switch 0x1
        :opened
        :report
        :closed
    .end packed-switch
.end method
