.class public Landroidx/navigation/fragment/NavHostFragment;
.super Landroidx/fragment/app/Fragment;
.source "NavHostFragment.java"

.field private controller:Landroidx/navigation/NavController;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/fragment/app/Fragment;-><init>()V
    return-void
.end method

.method public static findNavController(Landroidx/fragment/app/Fragment;)Landroidx/navigation/NavController;
    .registers 2
    invoke-virtual {p0}, Landroidx/fragment/app/Fragment;->getView()Landroid/view/View;
    move-result-object v0
    invoke-static {v0}, Landroidx/navigation/Navigation;->findNavController(Landroid/view/View;)Landroidx/navigation/NavController;
    move-result-object v0
    return-object v0
.end method

.method public final getNavController()Landroidx/navigation/NavController;
    .registers 2
    iget-object v0, p0, Landroidx/navigation/fragment/NavHostFragment;->controller:Landroidx/navigation/NavController;
    return-object v0
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroidx/fragment/app/Fragment;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroidx/navigation/NavController;
    invoke-virtual {p0}, Landroidx/navigation/fragment/NavHostFragment;->getActivity()Landroidx/fragment/app/FragmentActivity;
    move-result-object v1
    invoke-direct {v0, v1}, Landroidx/navigation/NavController;-><init>(Landroid/content/Context;)V
    iput-object v0, p0, Landroidx/navigation/fragment/NavHostFragment;->controller:Landroidx/navigation/NavController;
    return-void
.end method
