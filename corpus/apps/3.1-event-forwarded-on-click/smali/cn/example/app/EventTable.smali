.class public Lcn/example/app/EventTable;
.super Ljava/lang/Object;
.source "EventTable.java"

.method static dispatch(IILjava/lang/Object;)V
    .registers 5
    sparse-switch p0, :events
    return-void
    :opened
    const-string v0, "app"
    const-string v1, "opened"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :report
    check-cast p2, Landroid/content/Context;
    invoke-static {p2}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :events
    .sparse-switch
    0x20010001 -> :opened
    0x20020001 -> :report
    0x30010001 -> :opened
    .end sparse-switch
.end method
