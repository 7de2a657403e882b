.class public final Lcn/example/pulse/Pulse;
.super Ljava/lang/Object;
.source "Pulse.java"

.method public static init(Landroid/content/Context;)V
    .registers 3
    instance-of v0, p0, Landroid/app/Activity;
    if-nez v0, :screen
    const-string v0, "pulse"
    const-string v1, "init wants a screen"
    invoke-static {v0, v1}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    return-void
    :screen
    invoke-static {p0}, Lcn/example/pulse/Pulse;->device(Landroid/content/Context;)V
    return-void
.end method

.method private static device(Landroid/content/Context;)V
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const-string v2, "android_id"
    invoke-static {v1, v2}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    const-string v0, "pulse-device"
    invoke-static {v0, v2}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
