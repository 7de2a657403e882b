.class public Lcn/example/app/SplashActivity;
.super Landroid/app/Activity;
.source "SplashActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method ask(Landroid/app/Activity;)V
    .registers 7
    const v0, @string/prompt_text
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->getString(I)Ljava/lang/String;
    move-result-object v0
    const-string v1, "《隐私政策》"
    invoke-virtual {v0, v1}, Ljava/lang/String;->indexOf(Ljava/lang/String;)I
    move-result v1
    new-instance v2, Landroid/text/SpannableString;
    invoke-direct {v2, v0}, Landroid/text/SpannableString;-><init>(Ljava/lang/CharSequence;)V
    new-instance v0, Lcn/example/app/SplashActivity$1;
    invoke-direct {v0, p0, p1}, Lcn/example/app/SplashActivity$1;-><init>(Lcn/example/app/SplashActivity;Landroid/app/Activity;)V
    add-int/lit8 v3, v1, 0x6
    const/16 v4, 0x21
    invoke-virtual {v2, v0, v1, v3, v4}, Landroid/text/SpannableString;->setSpan(Ljava/lang/Object;III)V
    new-instance v0, Landroid/widget/TextView;
    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    invoke-static {}, Landroid/text/method/LinkMovementMethod;->getInstance()Landroid/text/method/MovementMethod;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setMovementMethod(Landroid/text/method/MovementMethod;)V
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

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_splash
    invoke-virtual {p0, v0}, Lcn/example/app/SplashActivity;->setContentView(I)V
    invoke-static {p0}, Lcn/example/app/Consent;->isGiven(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_0
    invoke-virtual {p0}, Lcn/example/app/SplashActivity;->openMain()V
    :goto_0
    return-void
    :cond_0
    invoke-virtual {p0, p0}, Lcn/example/app/SplashActivity;->ask(Landroid/app/Activity;)V
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
