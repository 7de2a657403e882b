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
    invoke-virtual {p0}, Landroid/app/Dialog;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/DialogAskBinding;->inflate(Landroid/view/LayoutInflater;)Lcn/example/app/DialogAskBinding;
    move-result-object v0
    invoke-virtual {v0}, Lcn/example/app/DialogAskBinding;->getRoot()Landroid/view/View;
    move-result-object v1
    invoke-virtual {p0, v1}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    iget-object v1, v0, Lcn/example/app/DialogAskBinding;->tvConfirm:Landroid/widget/TextView;
    new-instance v2, Lcn/example/app/Agree;
    iget-object v3, p0, Lcn/example/app/AskDialog;->a:Landroid/app/Activity;
    invoke-direct {v2, v3}, Lcn/example/app/Agree;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v1, v2}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
