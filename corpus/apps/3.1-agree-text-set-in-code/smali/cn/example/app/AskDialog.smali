.class public final Lcn/example/app/AskDialog;
.super Landroid/app/Dialog;
.field private final a:Landroid/app/Activity;
.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    iput-object p1, p0, Lcn/example/app/AskDialog;->a:Landroid/app/Activity;
    return-void
.end method
.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    invoke-super {p0, p1}, Landroid/app/Dialog;->onCreate(Landroid/os/Bundle;)V
    const v1, @layout/dialog_ask
    invoke-virtual {p0, v1}, Landroid/app/Dialog;->setContentView(I)V
    const v1, @id/tv_confirm
    invoke-virtual {p0, v1}, Landroid/app/Dialog;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/TextView;
    const-string v2, "\u540c\u610f\u5e76\u7ee7\u7eed"
    invoke-virtual {v1, v2}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcn/example/app/Agree;
    iget-object v3, p0, Lcn/example/app/AskDialog;->a:Landroid/app/Activity;
    invoke-direct {v2, v3}, Lcn/example/app/Agree;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
