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
    new-instance v0, Lcn/example/app/PrivacyBuilder;
    invoke-direct {v0, p0}, Lcn/example/app/PrivacyBuilder;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcn/example/app/Answer;
    invoke-direct {v1, p0}, Lcn/example/app/Answer;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0, v1}, Lcn/example/app/PrivacyBuilder;->setListener(Lcn/example/app/OnAnswer;)V
    invoke-virtual {v0}, Lcn/example/app/PrivacyBuilder;->show()V
    return-void
.end method
