.class public Landroidx/fragment/app/DialogFragment;
.super Landroidx/fragment/app/Fragment;
.source "DialogFragment.java"

.field private dialog:Landroid/app/Dialog;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/Fragment;-><init>()V
    return-void
.end method

.method public dismiss()V
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->dialog:Landroid/app/Dialog;
    if-eqz v0, :cond_0
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->dialog:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->dismiss()V
    :cond_0
    return-void
.end method

.method public getDialog()Landroid/app/Dialog;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->dialog:Landroid/app/Dialog;
    return-object v0
.end method

.method public onCreateDialog(Landroid/os/Bundle;)Landroid/app/Dialog;
    .registers 4
    new-instance v0, Landroid/app/Dialog;
    invoke-virtual {p0}, Landroidx/fragment/app/DialogFragment;->getActivity()Landroidx/fragment/app/FragmentActivity;
    move-result-object v1
    invoke-direct {v0, v1}, Landroid/app/Dialog;-><init>(Landroid/content/Context;)V
    return-object v0
.end method

.method public onStart()V
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Landroidx/fragment/app/DialogFragment;->onCreateDialog(Landroid/os/Bundle;)Landroid/app/Dialog;
    move-result-object v0
    iput-object v0, p0, Landroidx/fragment/app/DialogFragment;->dialog:Landroid/app/Dialog;
    invoke-virtual {p0}, Landroidx/fragment/app/DialogFragment;->getView()Landroid/view/View;
    move-result-object v0
    if-eqz v0, :cond_0
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->dialog:Landroid/app/Dialog;
    invoke-virtual {p0}, Landroidx/fragment/app/DialogFragment;->getView()Landroid/view/View;
    move-result-object v1
    invoke-virtual {v0, v1}, Landroid/app/Dialog;->setContentView(Landroid/view/View;)V
    :cond_0
    iget-object v0, p0, Landroidx/fragment/app/DialogFragment;->dialog:Landroid/app/Dialog;
    invoke-virtual {v0}, Landroid/app/Dialog;->show()V
    return-void
.end method

.method public setCancelable(Z)V
    .registers 2
    return-void
.end method

.method public show(Landroidx/fragment/app/FragmentManager;Ljava/lang/String;)V
    .registers 4
    invoke-virtual {p1}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0, p0, p2}, Landroidx/fragment/app/FragmentTransaction;->add(Landroidx/fragment/app/Fragment;Ljava/lang/String;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commit()I
    return-void
.end method
