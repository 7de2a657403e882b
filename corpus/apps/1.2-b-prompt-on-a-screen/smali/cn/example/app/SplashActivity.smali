.class public Lcn/example/app/SplashActivity;
.super Landroid/app/Activity;
.source "SplashActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public agree(Landroid/view/View;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Consent;->give(Landroid/content/Context;)V
    invoke-virtual {p0}, Lcn/example/app/SplashActivity;->openMain()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcn/example/app/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_0
    invoke-virtual {p0}, Lcn/example/app/SplashActivity;->openMain()V
    :goto_0
    return-void
    :cond_0
    const v0, @layout/prompt_screen
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->setContentView(I)V
    goto :goto_0
.end method

.method openMain()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcn/example/app/SplashActivity;->finish()V
    return-void
.end method

.method public openPolicy(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/PolicyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method public refuse(Landroid/view/View;)V
    .registers 2
    invoke-virtual {p0}, Lcn/example/app/SplashActivity;->finish()V
    return-void
.end method
