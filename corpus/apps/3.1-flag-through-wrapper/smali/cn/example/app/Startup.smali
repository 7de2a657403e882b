.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const-string v0, "privacy_agreed"
    invoke-static {p0, v0}, Lcn/example/app/PrefUtils;->getBoolean(Landroid/content/Context;Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :ask
    invoke-static {p0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
    :ask
    invoke-static {p0}, Lcn/example/app/PolicyDialog;->show(Landroid/app/Activity;)V
    return-void
.end method
