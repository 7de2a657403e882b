.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.method public static run(Landroid/app/Activity;)V
    .registers 4
    invoke-static {p0}, Lcn/example/app/Config;->get(Landroid/content/Context;)Lcn/example/app/Config;
    move-result-object v0
    invoke-virtual {v0}, Lcn/example/app/Config;->isAgreed()Z
    move-result v0
    if-eqz v0, :ask
    invoke-static {p0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
    :ask
    invoke-static {p0}, Lcn/example/app/PolicyDialog;->show(Landroid/app/Activity;)V
    return-void
.end method
