.class public Lcn/example/app/MainActivity;
.super Landroidx/fragment/app/FragmentActivity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/FragmentActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroidx/fragment/app/FragmentActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    invoke-static {p0}, Lcn/example/app/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :cond_0
    new-instance v0, Lcn/example/app/PromptFragment;
    invoke-direct {v0}, Lcn/example/app/PromptFragment;-><init>()V
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lcn/example/app/PromptFragment;->setCancelable(Z)V
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v1
    const-string v2, "prompt"
    invoke-virtual {v0, v1, v2}, Lcn/example/app/PromptFragment;->show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    :cond_0
    return-void
.end method

.method public openPolicy(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/PolicyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method public start(Landroid/view/View;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Collector;->collect(Landroid/app/Activity;)V
    return-void
.end method
