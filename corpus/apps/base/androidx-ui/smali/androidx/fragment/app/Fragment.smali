.class public Landroidx/fragment/app/Fragment;
.super Ljava/lang/Object;
.source "Fragment.java"

.field arguments:Landroid/os/Bundle;
.field children:Landroidx/fragment/app/FragmentManager;

.field host:Landroidx/fragment/app/FragmentActivity;
.field parent:Landroidx/fragment/app/FragmentManager;

.field view:Landroid/view/View;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public final getActivity()Landroidx/fragment/app/FragmentActivity;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final getArguments()Landroid/os/Bundle;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->arguments:Landroid/os/Bundle;
    return-object v0
.end method

.method public final getChildFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 3
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->children:Landroidx/fragment/app/FragmentManager;
    if-nez v0, :cond_0
    new-instance v0, Landroidx/fragment/app/FragmentManager;
    invoke-direct {v0}, Landroidx/fragment/app/FragmentManager;-><init>()V
    iput-object v0, p0, Landroidx/fragment/app/Fragment;->children:Landroidx/fragment/app/FragmentManager;
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->children:Landroidx/fragment/app/FragmentManager;
    iget-object v1, p0, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    iput-object v1, v0, Landroidx/fragment/app/FragmentManager;->host:Landroidx/fragment/app/FragmentActivity;
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->children:Landroidx/fragment/app/FragmentManager;
    iput-object p0, v0, Landroidx/fragment/app/FragmentManager;->owner:Landroidx/fragment/app/Fragment;
    :cond_0
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->children:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.method public getContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final getParentFragmentManager()Landroidx/fragment/app/FragmentManager;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->parent:Landroidx/fragment/app/FragmentManager;
    return-object v0
.end method

.method public getView()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    return-object v0
.end method

.method public onAttach(Landroid/content/Context;)V
    .registers 2
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 2
    return-void
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 5
    const/4 v0, 0x0
    return-object v0
.end method

.method public onResume()V
    .registers 1
    return-void
.end method

.method public onStart()V
    .registers 1
    return-void
.end method

.method public onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public final requireActivity()Landroidx/fragment/app/FragmentActivity;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final requireContext()Landroid/content/Context;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    return-object v0
.end method

.method public final requireView()Landroid/view/View;
    .registers 2
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->view:Landroid/view/View;
    return-object v0
.end method

.method public setArguments(Landroid/os/Bundle;)V
    .registers 2
    iput-object p1, p0, Landroidx/fragment/app/Fragment;->arguments:Landroid/os/Bundle;
    return-void
.end method

.method public startActivity(Landroid/content/Intent;)V
    .registers 3
    iget-object v0, p0, Landroidx/fragment/app/Fragment;->host:Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {v0, p1}, Landroidx/fragment/app/FragmentActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
