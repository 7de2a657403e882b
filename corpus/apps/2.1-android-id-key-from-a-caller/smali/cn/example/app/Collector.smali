.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 4
    const-string v0, "android_id"
    invoke-static {p0, v0}, Lcn/example/app/SettingsReader;->read(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    const-string v1, "install"
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
