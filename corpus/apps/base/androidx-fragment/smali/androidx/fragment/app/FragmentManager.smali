.class public Landroidx/fragment/app/FragmentManager;
.super Ljava/lang/Object;
.source "FragmentManager.java"

.field final host:Landroidx/fragment/app/FragmentActivity;

.method constructor <init>(Landroidx/fragment/app/FragmentActivity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    return-void
.end method

.method public beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    .registers 2
    new-instance v0, Landroidx/fragment/app/FragmentTransaction;
    invoke-direct {v0, p0}, Landroidx/fragment/app/FragmentTransaction;-><init>(Landroidx/fragment/app/FragmentManager;)V
    return-object v0
.end method

.method moveToResumed(ILandroidx/fragment/app/Fragment;)V
    .registers 7
    iget-object v0, p0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    iput-object v0, p2, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    const/4 v1, 0x0
    invoke-virtual {p2, v1}, Landroidx/fragment/app/Fragment;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {v0}, Landroid/app/Activity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v2
    invoke-virtual {v0, p1}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
    move-result-object v3
    check-cast v3, Landroid/view/ViewGroup;
    invoke-virtual {p2, v2, v3, v1}, Landroidx/fragment/app/Fragment;->onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    move-result-object v2
    if-eqz v2, :no_view
    invoke-virtual {v3, v2}, Landroid/view/ViewGroup;->addView(Landroid/view/View;)V
    invoke-virtual {p2, v2, v1}, Landroidx/fragment/app/Fragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    :no_view
    invoke-virtual {p2}, Landroidx/fragment/app/Fragment;->onResume()V
    return-void
.end method
