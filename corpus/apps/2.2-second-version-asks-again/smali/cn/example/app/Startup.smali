.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 4
    const-string v0, "settings"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v2, "policy_version"
    invoke-interface {v0, v2, v1}, Landroid/content/SharedPreferences;->getInt(Ljava/lang/String;I)I
    move-result v0
    const/4 v1, 0x3
    if-lt v0, v1, :ask
    invoke-static {p0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
    :ask
    invoke-static {p0}, Lcn/example/app/PolicyDialog;->show(Landroid/app/Activity;)V
    return-void
.end method
