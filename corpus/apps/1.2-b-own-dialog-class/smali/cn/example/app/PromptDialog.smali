.class public Lcn/example/app/PromptDialog;
.super Landroid/app/Dialog;
.source "PromptDialog.java"
.implements Landroid/view/View$OnClickListener;

.field private final activity:Landroid/app/Activity;

.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lcn/example/app/PromptDialog;->activity:Landroid/app/Activity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, @id/prompt_link
    if-ne v0, v1, :cond_0
    iget-object v0, p0, Lcn/example/app/PromptDialog;->activity:Landroid/app/Activity;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/PromptDialog;->activity:Landroid/app/Activity;
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Landroid/app/Activity;->startActivity(Landroid/content/Intent;)V
    :goto_0
    return-void
    :cond_0
    invoke-virtual {p0}, Lcn/example/app/PromptDialog;->dismiss()V
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, @id/prompt_yes
    if-ne v0, v1, :cond_1
    iget-object v0, p0, Lcn/example/app/PromptDialog;->activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/Consent;->give(Landroid/content/Context;)V
    goto :goto_0
    :cond_1
    new-instance v0, Lcn/example/app/PromptDialog;
    iget-object v1, p0, Lcn/example/app/PromptDialog;->activity:Landroid/app/Activity;
    invoke-direct {v0, v1}, Lcn/example/app/PromptDialog;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v0}, Lcn/example/app/PromptDialog;->show()V
    goto :goto_0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    const/4 v1, 0x0
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const/4 v0, 0x1
    invoke-virtual {p0, v0}, Lcn/example/app/PromptDialog;->requestWindowFeature(I)Z
    const v0, @layout/prompt_screen
    invoke-virtual {p0, v0}, Lcn/example/app/PromptDialog;->setContentView(I)V
    invoke-virtual {p0, v1}, Lcn/example/app/PromptDialog;->setCancelable(Z)V
    invoke-virtual {p0, v1}, Lcn/example/app/PromptDialog;->setCanceledOnTouchOutside(Z)V
    const v0, @id/prompt_link
    invoke-virtual {p0, v0}, Lcn/example/app/PromptDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, @id/prompt_yes
    invoke-virtual {p0, v0}, Lcn/example/app/PromptDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, @id/prompt_no
    invoke-virtual {p0, v0}, Lcn/example/app/PromptDialog;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
