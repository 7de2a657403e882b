.class public Lcn/example/app/LoginActivity;
.super Landroid/app/Activity;
.source "LoginActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public logIn(Landroid/view/View;)V
    .registers 5
    const v0, @id/phone
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v1
    const v0, @id/code
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/String;->length()I
    move-result v0
    const/4 v2, 0x6
    if-eq v0, v2, :cond_0
    :goto_0
    return-void
    :cond_0
    const-string v0, "login"
    invoke-static {v0, v1}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {p0, v1}, Lcn/example/app/Session;->store(Landroid/content/Context;Ljava/lang/String;)V
    invoke-virtual {p0}, Lcn/example/app/LoginActivity;->finish()V
    goto :goto_0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_login
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->setContentView(I)V
    return-void
.end method
