.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.method public static run(Landroid/app/Activity;)V
    .registers 4
    invoke-static {p0}, Lcn/example/app/Consent;->isAgreed(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :ask
    invoke-static {p0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
    :ask
    new-instance v0, Lcn/example/app/AskDialog;
    invoke-direct {v0, p0}, Lcn/example/app/AskDialog;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0}, Lcn/example/app/AskDialog;->show()V
    return-void
.end method
