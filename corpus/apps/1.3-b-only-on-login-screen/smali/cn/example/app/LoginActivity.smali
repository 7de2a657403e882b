.class public Lcn/example/app/LoginActivity;
.super Landroid/app/Activity;
.source "LoginActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public logIn(Landroid/view/View;)V
    .registers 4
    const v0, @id/phone
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    const-string v1, "login"
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {p0, v0}, Lcn/example/app/Session;->store(Landroid/content/Context;Ljava/lang/String;)V
    invoke-virtual {p0}, Lcn/example/app/LoginActivity;->openMain()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-static {p0}, Lcn/example/app/Session;->isLoggedIn(Landroid/content/Context;)Z
    move-result v0
    if-eqz v0, :cond_0
    invoke-virtual {p0}, Lcn/example/app/LoginActivity;->openMain()V
    :goto_0
    return-void
    :cond_0
    const v0, @layout/activity_login
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->setContentView(I)V
    goto :goto_0
.end method

.method openMain()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/MainActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lcn/example/app/LoginActivity;->finish()V
    return-void
.end method

.method public openPolicy(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/PolicyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
