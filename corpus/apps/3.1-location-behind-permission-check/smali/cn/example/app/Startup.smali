.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const-string v0, "android.permission.ACCESS_FINE_LOCATION"
    invoke-static {p0, v0}, Landroidx/core/content/ContextCompat;->checkSelfPermission(Landroid/content/Context;Ljava/lang/String;)I
    move-result v0
    if-eqz v0, :granted
    return-void
    :granted
    invoke-static {p0}, Lcn/example/app/Place;->show(Landroid/content/Context;)V
    return-void
.end method
