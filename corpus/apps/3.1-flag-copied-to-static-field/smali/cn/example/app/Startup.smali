.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.method public static run(Landroid/app/Activity;)V
    .registers 4
    sget-boolean v0, Lcn/example/app/App;->agreed:Z
    if-eqz v0, :ask
    invoke-static {p0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
    :ask
    invoke-static {p0}, Lcn/example/app/PolicyDialog;->show(Landroid/app/Activity;)V
    return-void
.end method
