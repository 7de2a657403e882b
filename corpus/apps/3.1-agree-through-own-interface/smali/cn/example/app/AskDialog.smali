.class public final Lcn/example/app/AskDialog;
.super Landroid/app/Dialog;
.implements Landroid/view/View$OnClickListener;
.field private final l:Lcn/example/app/OnAnswer;
.method public constructor <init>(Landroid/content/Context;Lcn/example/app/OnAnswer;)V
    .registers 3
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p2, p0, Lcn/example/app/AskDialog;->l:Lcn/example/app/OnAnswer;
    return-void
.end method
.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const v1, @layout/dialog_ask
    invoke-virtual {p0, v1}, Landroid/app/Dialog;->setContentView(I)V
    const v1, @id/tv_confirm
    invoke-virtual {p0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, @id/tv_cancel
    invoke-virtual {p0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcn/example/app/AskDialog;->l:Lcn/example/app/OnAnswer;
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const v2, @id/tv_confirm
    if-ne v1, v2, :no
    invoke-interface {v0, p0}, Lcn/example/app/OnAnswer;->onConfirm(Landroid/app/Dialog;)V
    return-void
    :no
    invoke-interface {v0, p0}, Lcn/example/app/OnAnswer;->onCancel(Landroid/app/Dialog;)V
    return-void
.end method
