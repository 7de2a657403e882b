.class public Lcn/example/sdk/Agent;
.super Ljava/lang/Object;
.source "Agent.java"

.method public static init(Landroid/content/Context;)V
    .registers 3
    const-string v0, "agent"
    const-string v1, "no mode"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public static init(Landroid/content/Context;Ljava/lang/String;)V
    .registers 3
    const-string v0, "agent"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method public static init(Landroid/content/Context;I)V
    .registers 3
    const/4 v0, 0x2
    if-eq p1, v0, :all
    return-void
    :all
    invoke-static {p0}, Lcn/example/sdk/Agent;->device(Landroid/content/Context;)V
    return-void
.end method

.method private static device(Landroid/content/Context;)V
    .registers 3
    const-string v0, "android_id"
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-static {v1, v0}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    const-string v0, "agent"
    invoke-static {v0, v1}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
