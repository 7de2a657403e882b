.class public Lcn/example/monitor/Monitor;
.super Ljava/lang/Object;
.source "Monitor.java"

.field private static level:I

.method public static init(Lcn/example/monitor/Mode;)V
    .registers 2
    if-eqz p0, :none
    invoke-virtual {p0}, Lcn/example/monitor/Mode;->value()I
    move-result v0
    sput v0, Lcn/example/monitor/Monitor;->level:I
    :none
    return-void
.end method

.method public static screen(Landroid/content/Context;)V
    .registers 4
    sget v0, Lcn/example/monitor/Monitor;->level:I
    sget-object v1, Lcn/example/monitor/Mode;->FULL:Lcn/example/monitor/Mode;
    invoke-virtual {v1}, Lcn/example/monitor/Mode;->value()I
    move-result v1
    if-ne v1, v0, :less
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const-string v1, "android_id"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    const-string v0, "monitor"
    invoke-static {v0, v2}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    :less
    return-void
.end method
