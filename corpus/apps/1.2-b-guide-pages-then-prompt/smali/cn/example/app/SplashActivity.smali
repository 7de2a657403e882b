.class public Lcn/example/app/SplashActivity;
.super Landroid/app/Activity;
.source "SplashActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method ask(Landroid/app/Activity;)V
    .registers 5
    invoke-virtual {p1}, Landroid/app/Activity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    const v1, @layout/prompt_text
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/view/LayoutInflater;->inflate(ILandroid/view/ViewGroup;)Landroid/view/View;
    move-result-object v0
    const v1, @id/prompt_link
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v1
    new-instance v2, Lcn/example/app/SplashActivity$1;
    invoke-direct {v2, p0, p1}, Lcn/example/app/SplashActivity$1;-><init>(Lcn/example/app/SplashActivity;Landroid/app/Activity;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    new-instance v1, Landroid/app/AlertDialog$Builder;
    invoke-direct {v1, p1}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v2, @string/prompt_title
    invoke-virtual {v1, v2}, Landroid/app/AlertDialog$Builder;->setTitle(I)Landroid/app/AlertDialog$Builder;
    move-result-object v1
    invoke-virtual {v1, v0}, Landroid/app/AlertDialog$Builder;->setView(Landroid/view/View;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setCancelable(Z)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, @string/prompt_yes
    new-instance v2, Lcn/example/app/SplashActivity$3;
    invoke-direct {v2, p0, p1}, Lcn/example/app/SplashActivity$3;-><init>(Lcn/example/app/SplashActivity;Landroid/app/Activity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const v1, @string/prompt_no
    new-instance v2, Lcn/example/app/SplashActivity$2;
    invoke-direct {v2, p0, p1}, Lcn/example/app/SplashActivity$2;-><init>(Lcn/example/app/SplashActivity;Landroid/app/Activity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
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
    invoke-virtual {p0, p0}, Lcn/example/app/SplashActivity;->ask(Landroid/app/Activity;)V
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
