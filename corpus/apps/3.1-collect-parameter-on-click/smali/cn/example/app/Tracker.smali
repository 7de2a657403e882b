.class public Lcn/example/app/Tracker;
.super Ljava/lang/Object;
.source "Tracker.java"

.method public static init(Landroid/content/Context;Z)V
    .registers 4
    const-string v0, "app"
    const-string v1, "init"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    if-eqz p1, :done
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
