.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 6
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/Poster;->send(Ljava/lang/String;)V
    return-void
.end method
