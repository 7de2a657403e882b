# Not the SDK: a class of ours in its package, so that what sends has an owner other than the app.
.class public Lcom/umeng/analytics/Tracker;
.super Ljava/lang/Object;
.source "Tracker.java"

.method public static track(Landroid/content/Context;)V
    .registers 5
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v0, "opened"
    invoke-static {v0}, Lcom/umeng/analytics/Reporter;->send(Ljava/lang/String;)V
    return-void
.end method
