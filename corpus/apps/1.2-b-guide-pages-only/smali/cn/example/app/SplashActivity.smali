.class public Lcn/example/app/SplashActivity;
.super Landroid/app/Activity;
.source "SplashActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public next(Landroid/view/View;)V
    .registers 5
    const v0, @id/pages
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/ViewFlipper;
    invoke-virtual {v0}, Landroid/widget/ViewFlipper;->getDisplayedChild()I
    move-result v1
    const/4 v2, 0x1
    if-ge v1, v2, :cond_0
    invoke-virtual {v0}, Landroid/widget/ViewFlipper;->showNext()V
    :goto_0
    return-void
    :cond_0
    invoke-virtual {p0}, Lcn/example/app/SplashActivity;->openMain()V
    goto :goto_0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_guide
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->setContentView(I)V
    return-void
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
