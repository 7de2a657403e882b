.class public Lcn/example/app/Registry;
.super Ljava/lang/Object;
.source "Registry.java"

.method public static add(Landroid/content/Context;Lcn/example/app/Stage;)V
    .registers 5
    invoke-interface {p1}, Lcn/example/app/Stage;->ready()V
    instance-of v0, p1, Lcn/example/app/DeviceStage;
    if-eqz v0, :plain
    check-cast p1, Lcn/example/app/DeviceStage;
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    const-string v1, "android_id"
    invoke-static {v2, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {p1, v1}, Lcn/example/app/DeviceStage;->device(Ljava/lang/String;)V
    :plain
    return-void
.end method
