.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const-string v0, "android.permission.READ_PHONE_STATE"
    invoke-virtual {p0, v0}, Landroid/content/Context;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    if-nez v0, :done
    invoke-static {p0}, Lcn/example/app/Phone;->read(Landroid/content/Context;)V
    :done
    return-void
.end method
