.class public Lcn/example/app/BaseBuilder;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;
.field private final d:Landroid/app/Dialog;
.field private final message:Landroid/widget/TextView;
.field private final confirm:Landroid/widget/TextView;
.field private final cancel:Landroid/widget/TextView;
.field private l:Lcn/example/app/OnAnswer;
.method public constructor <init>(Landroid/content/Context;)V
    .registers 4
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    new-instance v0, Landroid/app/Dialog;
    invoke-direct {v0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Lcn/example/app/BaseBuilder;->d:Landroid/app/Dialog;
    const v1, @layout/dialog_ask
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(I)V
    const v1, @id/tv_message
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    iput-object v1, p0, Lcn/example/app/BaseBuilder;->message:Landroid/widget/TextView;
    const v1, @id/tv_confirm
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    iput-object v1, p0, Lcn/example/app/BaseBuilder;->confirm:Landroid/widget/TextView;
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v1, @id/tv_cancel
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    iput-object v1, p0, Lcn/example/app/BaseBuilder;->cancel:Landroid/widget/TextView;
    invoke-virtual {v1, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
.method public setMessage(Ljava/lang/CharSequence;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/BaseBuilder;->message:Landroid/widget/TextView;
    invoke-virtual {v0, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method
.method public setConfirm(Ljava/lang/CharSequence;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/BaseBuilder;->confirm:Landroid/widget/TextView;
    invoke-virtual {v0, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method
.method public setCancel(Ljava/lang/CharSequence;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/BaseBuilder;->cancel:Landroid/widget/TextView;
    invoke-virtual {v0, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    return-void
.end method
.method public setListener(Lcn/example/app/OnAnswer;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/BaseBuilder;->l:Lcn/example/app/OnAnswer;
    return-void
.end method
.method public show()V
    .registers 2
    iget-object v0, p0, Lcn/example/app/BaseBuilder;->d:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method
.method public onClick(Landroid/view/View;)V
    .registers 5
    iget-object v0, p0, Lcn/example/app/BaseBuilder;->l:Lcn/example/app/OnAnswer;
    if-eqz v0, :end
    iget-object v2, p0, Lcn/example/app/BaseBuilder;->d:Landroid/app/Dialog;
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v1
    const p1, @id/tv_confirm
    if-ne v1, p1, :no
    invoke-interface {v0, v2}, Lcn/example/app/OnAnswer;->onConfirm(Landroid/app/Dialog;)V
    return-void
    :no
    invoke-interface {v0, v2}, Lcn/example/app/OnAnswer;->onCancel(Landroid/app/Dialog;)V
    :end
    return-void
.end method
